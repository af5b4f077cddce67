function mail(source: string) {
    const environment = new nunjucks.Environment(loader, { autoescape: false });  // expect: code/template-escaping-off
    return environment.renderString(source, {});
}

function mailAgain(source: string) {
    const environment = new nunjucks.Environment(loader, { autoescape: true });  // ok
    return environment.renderString(source, {});
}
