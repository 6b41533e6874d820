/** What a node or an edge says beside its name; undefined where it has nothing to say. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** The names of facts, each with its type as GraphML calls it. */
export type FactTypes = Readonly<Record<string, "string" | "int" | "double" | "boolean">>;

export interface FileNode {
  readonly id: string;
  readonly label: string;
  readonly statements: number;
  readonly facts: Facts;
}

export interface FileEdge {
  readonly source: string;
  readonly target: string;
  /** Never negative: many layouts mishandle less than nothing. What is against is told by `sign`. */
  readonly weight: number;
  /** As #rrggbb. */
  readonly colour: string;
  readonly facts: Facts;
}

/** A network as any format of graphs can say it. */
export interface GraphFile {
  readonly isDirected: boolean;
  readonly nodeFacts: FactTypes;
  readonly edgeFacts: FactTypes;
  readonly nodes: readonly FileNode[];
  readonly edges: readonly FileEdge[];
}
