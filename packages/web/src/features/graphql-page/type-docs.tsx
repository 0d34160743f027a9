import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { useText } from '../../i18n/use-text.js';
import { FieldDocs } from './field-docs.js';
import styles from './graphql-page.module.css';
import { graphqlPageText } from './graphql-page-text.js';
import { kindOf } from './schema-docs.js';
import { TypeLink } from './type-link.js';

interface TypeDocsProps {
  schema: GraphQLSchema;
  type: GraphQLNamedType;
  onOpen(typeName: string): void;
}

export function TypeDocs({ schema, type, onOpen }: TypeDocsProps) {
  const text = useText(graphqlPageText);
  const fields =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const values = isEnumType(type) ? type.getValues() : [];
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return (
    <>
      <div className={styles.typeHead}>
        <h2>{type === schema.getQueryType() ? text.queries : type.name}</h2>
        <span className={styles.hint}>{text.kinds[kindOf(type)]}</span>
      </div>
      {type.description ? <p className={styles.description}>{type.description}</p> : null}
      {fields.length > 0 ? (
        <ul className={styles.list} aria-label={isInputObjectType(type) ? text.inputFields : text.fields}>
          {fields.map((field) => (
            <FieldDocs key={field.name} field={field} onOpen={onOpen} />
          ))}
        </ul>
      ) : null}
      {values.length > 0 ? (
        <ul className={styles.list} aria-label={text.values}>
          {values.map((value) => (
            <li key={value.name} className={styles.field}>
              <span className={styles.fieldName}>{value.name}</span>
              {value.description ? <p className={styles.description}>{value.description}</p> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {possible.length > 0 ? (
        <ul className={styles.list} aria-label={text.implementedBy}>
          {possible.map((each) => (
            <li key={each.name} className={styles.field}>
              <TypeLink type={each} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
