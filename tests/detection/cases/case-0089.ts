interface Node {
  id: string;
  parent?: Node;
  label: string | null;
}

export class Breadcrumbs {
  private readonly nodes = new Map<string, Node>();

  add(node: Node): void {
    this.nodes.set(node.id, node);
  }

  path(id: string): string[] {
    const out: string[] = [];
    let node = this.nodes.get(id);
    while (node) {
      out.unshift(node.id);
      node = node.parent;
    }
    return out;
  }

  title(id: string): string {
    const node = this.nodes.get(id);
    return node?.label?.toUpperCase() ?? id;
  }
}
