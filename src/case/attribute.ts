import type { Brand } from "valibot";

export type AttributeId = string & Brand<"AttributeId">;
export type AttributeValueId = string & Brand<"AttributeValueId">;

/** A question that a case puts to its actors: in which regional group or family of parties one is. */
export interface Attribute {
  readonly id: AttributeId;
  readonly label: string;
  readonly values: readonly AttributeValue[];
}

/** One of the answers to it. */
export interface AttributeValue {
  readonly id: AttributeValueId;
  readonly label: string;
}

/** What an actor answers: a value by the attribute, for those that are known. */
export type Answers = Readonly<Record<AttributeId, AttributeValueId>>;

/** The facet of an attribute, and its name in an address. */
export type AttributeFacet = `attr.${string}`;

const BEGINNING = "attr.";

export function attributeFacet(id: AttributeId): AttributeFacet {
  return `${BEGINNING}${id}`;
}

/** Whether the name of a facet is that of an attribute, of this case or another. */
export function isAttributeFacet(name: string): name is AttributeFacet {
  return name.startsWith(BEGINNING);
}

/** The attribute that a facet asks for. */
export function attributeOf(facet: AttributeFacet): AttributeId {
  return facet.slice(BEGINNING.length) as AttributeId;
}

/** The answer that an actor gives; undefined where it gives none. */
export function answerOf(
  { attributes }: { readonly attributes?: Answers },
  attribute: AttributeId,
): AttributeValueId | undefined {
  return attributes !== undefined && Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}

/** An answer, and what was asked, in the words of the case. */
export interface ToldAnswer {
  readonly question: string;
  readonly answer: string;
}

/** What an actor answers to the questions of a case, in its order. */
export function answersOf(
  { attributes }: { readonly attributes: ReadonlyMap<AttributeId, Attribute> },
  actor: { readonly attributes?: Answers },
): readonly ToldAnswer[] {
  return [...attributes.values()].flatMap(({ id, label, values }) => {
    const given = answerOf(actor, id);
    const value = values.find((one) => one.id === given);
    return value === undefined ? [] : [{ question: label, answer: value.label }];
  });
}
