import { type GraphQLType, getNamedType } from 'graphql';
import styles from './graphql-page.module.css';

interface TypeLinkProps {
  type: GraphQLType;
  onOpen(typeName: string): void;
}

/** A type as it is written, `[Division!]!`, leading to the documentation of its named type. */
export function TypeLink({ type, onOpen }: TypeLinkProps) {
  return (
    <button type="button" className={styles.typeLink} onClick={() => onOpen(getNamedType(type).name)}>
      {String(type)}
    </button>
  );
}
