// The page of a window that was reloaded, or opened by hand: it holds no key to the vault, and cannot get one.
export function Disconnected() {
  return (
    <main className="gate" id="main">
      <p className="gate__mark">Accord</p>
      <div className="gate__card">
        <h1>This window is no longer connected</h1>
        <p>This window was reloaded, so for safety it has been disconnected from your vault.</p>
        <p>Everything up to the last “Saved” is stored.</p>
        <p>Close this window and start Accord again.</p>
      </div>
    </main>
  );
}
