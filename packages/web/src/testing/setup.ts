/** What browsers have and jsdom lacks: observers, scrolling, a size for what is drawn. Texts are measured by rule of thumb. */
if (typeof window !== 'undefined') {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.scrollTo = () => {};
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { get: () => 600 },
    clientHeight: { get: () => 300 },
  });
}
