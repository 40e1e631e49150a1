// A small menu: what people look for in one, and nothing that reloads the page or opens it up.
import { app, Menu, type MenuItemConstructorOptions } from 'electron';

interface Parts {
  readonly lock: () => void;
}

export function menuTemplate({ lock }: Parts, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  return [
    {
      label: mac ? app.name : '&File',
      submenu: [
        { label: 'Lock', accelerator: 'CommandOrControl+Shift+L', click: lock },
        { type: 'separator' },
        mac ? { role: 'quit', label: 'Quit Accord' } : { role: 'quit', label: 'Close Accord', accelerator: 'Alt+F4' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { role: 'undo', label: 'Undo' },
        { role: 'redo', label: 'Redo' },
        { type: 'separator' },
        { role: 'cut', label: 'Cut' },
        { role: 'copy', label: 'Copy' },
        { role: 'paste', label: 'Paste' },
        { role: 'selectAll', label: 'Select all' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn', label: 'Larger' },
        { role: 'zoomOut', label: 'Smaller' },
        { role: 'resetZoom', label: 'Usual size' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Full screen' },
      ],
    },
  ];
}

export const setMenu = (parts: Parts): void => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts, process.platform)));
