/** A worked query. `name` is its file's name; the leading comment lines are its title, Chinese then English. */
export interface Example {
  name: string;
  query: string;
  variables: string | null;
}
