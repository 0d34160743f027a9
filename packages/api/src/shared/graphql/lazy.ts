/** A property that the executor computes only when it is asked for. */
export type Lazy<Value> = Value | (() => Value | Promise<Value>);
