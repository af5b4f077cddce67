package com.acme.mail;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PreviewMail {
    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);

    @PostMapping("/mail/preview")
    String preview(@RequestParam String subject, @RequestParam String body) throws IOException, TemplateException {
        String source = "<h1>${subject}</h1>" + body;
        Template template = new Template("preview", new StringReader(source), configuration);
        StringWriter out = new StringWriter();
        template.process(Map.of("subject", subject, "body", body), out);
        return out.toString();
    }
}
