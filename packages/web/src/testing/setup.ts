/** What browsers have and jsdom lacks: observers, scrolling, dialogs, a size for what is drawn. Texts are measured by rule of thumb. */
if (typeof window !== 'undefined') {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { get: () => 600 },
    clientHeight: { get: () => 300 },
  });
}
