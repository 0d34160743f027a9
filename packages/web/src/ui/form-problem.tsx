import styles from './form-problem.module.css';

/** The line under a form that says what went wrong; it keeps its room while there is nothing to say. */
export function FormProblem({ children }: { children: string }) {
  return (
    <p className={styles.problem} role="alert">
      {children}
    </p>
  );
}
