/** What a tile says when it could not get its data: a stable code and a sentence for readers. */
export interface Problem {
  code: string;
  message: string;
}
