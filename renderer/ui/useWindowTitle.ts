// Where in Accord one is, for whoever finds windows by their titles or has them read out. It never says about whom: task bars
// and screen sharing show it to everyone.
import { useEffect } from 'react';

export function useWindowTitle(where: string): void {
  useEffect(() => {
    document.title = `${where} · Accord`;
    return () => {
      document.title = 'Accord';
    };
  }, [where]);
}
