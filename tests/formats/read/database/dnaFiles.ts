import startSql from "sql.js/dist/sql-asm.js";
import type { Sql } from "../../../../src/formats/read/database/sqlDatabase.ts";

interface WritableDatabase {
  readonly run: (statements: string) => void;
  readonly export: () => Uint8Array;
}

/** The reader of data bases, as a page loads it. */
export const loadSql: () => Promise<Sql> = () => startSql({});

/** The bytes of a data base that these statements make. */
export async function databaseOf(statements: string): Promise<ArrayBuffer> {
  const sql: { Database: new () => WritableDatabase } = await startSql({});
  const database = new sql.Database();
  database.run(statements);
  return new Uint8Array(database.export()).buffer;
}

const COMMON = `
CREATE TABLE SETTINGS(Property TEXT, Value TEXT);
CREATE TABLE CODERS(ID INTEGER, Name TEXT, Password TEXT);
INSERT INTO CODERS VALUES (1, 'Secret Coder', 'secret-hash');
CREATE TABLE STATEMENTTYPES(ID INTEGER, Label TEXT);
INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement'), (2, 'Unused'), (3, 'Annotation');
CREATE TABLE VARIABLES(ID INTEGER, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),
  (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 3);
CREATE TABLE STATEMENTS(ID INTEGER, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
CREATE TABLE DATABOOLEAN(StatementId INTEGER, VariableId INTEGER, Value INTEGER);
INSERT INTO DATABOOLEAN VALUES (11, 4, 1), (12, 4, 0);
CREATE TABLE DATAINTEGER(StatementId INTEGER, VariableId INTEGER, Value INTEGER);
CREATE TABLE DATALONGTEXT(StatementId INTEGER, VariableId INTEGER, Value TEXT);
CREATE TABLE DOCUMENTS(ID INTEGER, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
INSERT INTO STATEMENTS VALUES (11, 1, 1, 3, 15, 1), (12, 1, 1, 16, 21, 1);
`;

/** A tiny file of version 3. The text begins with an emoji, which Java counts as two. */
export const VERSION_3 = `${COMMON}
INSERT INTO DOCUMENTS VALUES (1, 'On data', '🙂 Open; "it" - never', 1, 'Dana', 'The Paper', 'City', '', 'article', 1661421600);
CREATE TABLE ENTITIES(ID INTEGER, VariableId INTEGER, Value TEXT, ChildOf INTEGER);
INSERT INTO ENTITIES VALUES (1, 1, 'Ann', NULL), (2, 2, 'Office', 5), (3, 3, 'Open data', NULL), (4, 2, '', NULL), (5, 2, 'City', NULL);
CREATE TABLE DATASHORTTEXT(StatementId INTEGER, VariableId INTEGER, Entity INTEGER);
INSERT INTO DATASHORTTEXT VALUES (11, 1, 1), (11, 2, 2), (11, 3, 3), (12, 1, 1), (12, 2, 4), (12, 3, 3);
CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER, VariableId INTEGER, AttributeVariable TEXT);
INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 2, 'Type'), (2, 2, 'Alias'), (3, 2, 'Notes'), (4, 2, 'Wing');
CREATE TABLE ATTRIBUTEVALUES(ID INTEGER, EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT);
INSERT INTO ATTRIBUTEVALUES VALUES (1, 2, 1, 'Authority'), (2, 2, 2, 'The Bureau'), (3, 2, 3, 'Founded in 1990'), (4, 2, 4, 'north');
`;

/** The same with a second type of statement that is used. */
export const TWO_TYPES = `${VERSION_3}
INSERT INTO STATEMENTS VALUES (13, 3, 1, 0, 2, 1);
INSERT INTO DATALONGTEXT VALUES (13, 5, 'a smile');
`;

/** The same in version 2: names stand in the statements, and dates count thousandths. */
export const VERSION_2 = `${COMMON}
INSERT INTO DOCUMENTS VALUES (1, 'On data', '🙂 Open; "it" - never', 1, 'Dana', 'The Paper', 'City', '', 'article', 1661421600000);
CREATE TABLE ATTRIBUTES(ID INTEGER, VariableId INTEGER, Value TEXT, Color TEXT, Type TEXT, Alias TEXT, Notes TEXT, ChildOf TEXT);
INSERT INTO ATTRIBUTES VALUES (1, 1, 'Ann', '', '', '', '', ''), (2, 2, 'Office', '', 'Authority', 'The Bureau', 'Founded in 1990', 'City'), (3, 3, 'Open data', '', '', '', '', '');
CREATE TABLE DATASHORTTEXT(StatementId INTEGER, VariableId INTEGER, StatementTypeId INTEGER, Value TEXT);
INSERT INTO DATASHORTTEXT VALUES (11, 1, 1, 'Ann'), (11, 2, 1, 'Office'), (11, 3, 1, 'Open data'), (12, 1, 1, 'Ann'), (12, 2, 1, ''), (12, 3, 1, 'Open data');
`;
