class TemplateInjection {
    Object preview(@RequestParam String body, Model model) throws Exception {
        Template page = new Template("preview", new StringReader(body), configuration);  // expect: code/template-injection
        return page;
    }

    Object previewAgain(@RequestParam String body, Model model) throws Exception {
        Template page = configuration.getTemplate("preview.ftl");
        page.process(Map.of("body", body), new StringWriter());  // ok: a value of the template
        return page;
    }
}
