class TemplateEscapingOff {
    Object engine(Configuration settings) throws Exception {
        settings.setProperty("escapeHtml", false);  // expect: code/template-escaping-off
        return settings;
    }

    Object builder() throws Exception {
        return PebbleLike.builder().escapeHtml(false).build();  // expect: code/template-escaping-off
    }

    Object engineAgain(Configuration settings) throws Exception {
        settings.setProperty("escapeHtml", true);  // ok
        return settings;
    }

    Object builderAgain() throws Exception {
        return PebbleLike.builder().trimHtml(false).build();  // ok
    }
}
