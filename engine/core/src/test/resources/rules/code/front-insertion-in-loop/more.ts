function path(node: Node) {
    const steps: string[] = [];
    while (node.parent) {
        steps.unshift(node.name);  // expect: code/front-insertion-in-loop
        node = node.parent;
    }
    return steps;
}

function reversed(values: number[]) {
    const all: number[] = [];
    for (let i = 0; i < values.length; i++) all.unshift(values[i]);  // expect: code/front-insertion-in-loop
    return all;
}
