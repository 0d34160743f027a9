import { DeadlockException, type SqlEntityManager } from '@mikro-orm/postgresql';

const ATTEMPTS = 5;

/** Sends statements, and again those that PostgreSQL gave up for another writer's sake, as whoever writes beside others must. */
export interface PatientWriter {
  execute<Rows extends object[]>(statement: string, parameters?: readonly unknown[]): Promise<Rows>;
}

export const patientWriter = (em: SqlEntityManager): PatientWriter => ({
  async execute<Rows extends object[]>(statement: string, parameters: readonly unknown[] = []) {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await em.execute<Rows>(statement, [...parameters]);
      } catch (error) {
        if (!(error instanceof DeadlockException) || attempt === ATTEMPTS) throw error;
      }
  },
});
