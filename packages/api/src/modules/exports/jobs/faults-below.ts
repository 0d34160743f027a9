import { GraphQLError } from 'graphql';
import { badUserInput, type FieldFault } from '../../../errors.js';

/** Does work whose faults count paths from an input within the arguments: they are told from the arguments themselves. */
export async function faultsBelow<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const faults = error instanceof GraphQLError ? (error.extensions.fields as FieldFault[] | undefined) : undefined;
    if (!faults) throw error;
    throw badUserInput(faults.map((fault) => ({ ...fault, path: `${path}.${fault.path}` })));
  }
}
