import type { GraphQLArgument, GraphQLField, GraphQLInputField } from 'graphql';
import { useText } from '../../i18n/use-text.js';
import styles from './graphql-page.module.css';
import { graphqlPageText } from './graphql-page-text.js';
import { TypeLink } from './type-link.js';

interface FieldDocsProps {
  field: GraphQLField<unknown, unknown> | GraphQLInputField;
  onOpen(typeName: string): void;
}

export function FieldDocs({ field, onOpen }: FieldDocsProps) {
  const text = useText(graphqlPageText);
  const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
  return (
    <li className={styles.field}>
      <span className={styles.fieldName}>{field.name}</span>: <TypeLink type={field.type} onOpen={onOpen} />{' '}
      {field.deprecationReason ? (
        <span className={styles.deprecated}>
          {text.deprecated} {field.deprecationReason}
        </span>
      ) : null}
      {field.description ? <p className={styles.description}>{field.description}</p> : null}
      {args.length > 0 ? (
        <ul className={styles.arguments} aria-label={text.arguments}>
          {args.map((argument) => (
            <li key={argument.name}>
              {argument.name}: <TypeLink type={argument.type} onOpen={onOpen} />
              {argument.description ? <p className={styles.description}>{argument.description}</p> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
