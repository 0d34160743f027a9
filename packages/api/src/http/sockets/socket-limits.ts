/** What a WebSocket must keep to; one that does not is closed with the code that says why. */
export const socketLimits = {
  /** Whoever connects says at once who it is: 4408. */
  initMs: 3_000,
  /** A dashboard listens to one area, a wall of screens to ten: 4429. */
  operations: 10,
  /** Whether the viewer may still ask is looked up this often: 4403. */
  recheckMs: 5_000,
  /** What a client left unread: it is dropped, since it would not read a reason either. */
  unreadBytes: 1024 ** 2,
  unreadCheckMs: 1_000,
  /** A subscription is smaller than any question: 4400 closes by `ws` itself as 1009. */
  messageBytes: 32 * 1024,
  /** In a second; clients send one message for each operation: 4429. */
  messages: 50,
  /** A connection that does not answer a ping within this time is dropped. */
  keepAliveMs: 12_000,
  /** Of one address at a time: an office behind one gateway. The handshake is refused with 429. */
  socketsOfAddress: 200,
  /** Of one principal at a time: 4429. */
  socketsOfPrincipal: 20,
} as const;
