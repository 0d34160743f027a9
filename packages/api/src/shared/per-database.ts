/** What is kept in memory for each database, made when it is first asked for. */
export function perDatabase<Value extends object>(make: () => Value): (database: object) => Value {
  const made = new WeakMap<object, Value>();
  return (database) => {
    const known = made.get(database) ?? make();
    made.set(database, known);
    return known;
  };
}
