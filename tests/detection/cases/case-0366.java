package com.acme.pricing;

import java.util.Map;
import org.springframework.expression.Expression;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DiscountController {
    private static final Map<String, String> FORMULAS = Map.of("loyal", "total * 0.9", "staff", "total * 0.5");
    private final ExpressionParser parser = new SpelExpressionParser();

    @GetMapping("/discount")
    Double discount(@RequestParam String formula, @RequestParam double total) {
        StandardEvaluationContext context = new StandardEvaluationContext();
        context.setVariable("total", total);
        String known = FORMULAS.getOrDefault(formula, "total");
        Expression expression = parser.parseExpression(known.replace("total", "#total"));
        return expression.getValue(context, Double.class);
    }
}
