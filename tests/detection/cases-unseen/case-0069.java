package com.acme.rules;

import java.util.Map;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class RulePreview {
    private static final Map<String, String> RULES = Map.of(
            "large", "total > 1000",
            "foreign", "country != 'DE'");

    private final SpelExpressionParser parser = new SpelExpressionParser();

    public record Preview(String rule, Order order) {}

    public record Order(long total, String country) {}

    @PostMapping("/rules/preview")
    public boolean preview(@RequestBody Preview preview) {
        String text = RULES.getOrDefault(preview.rule(), "false");
        Expression expression = parser.parseExpression(text);
        EvaluationContext context = new StandardEvaluationContext(preview.order());
        return Boolean.TRUE.equals(expression.getValue(context, Boolean.class));
    }

    boolean large(Order order) {
        EvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        return Boolean.TRUE.equals(parser.parseExpression(RULES.get("large")).getValue(context, order, Boolean.class));
    }
}
