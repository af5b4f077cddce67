package io.codeguardian.engine.rule.shape;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import java.util.Map;
import java.util.Set;

/** What a node in a hole must be. */
@FunctionalInterface
interface Trait {
    int LONGEST_REGEX = 300;
    Set<String> COMPARISONS = Set.of("==", "!=", "===", "!==", "<", ">", "<=", ">=");

    boolean holds(Code code, int node);

    /** By name; a word in slashes is an expression over the text, {@code text /…/} over a literal's content. */
    Map<String, Trait> WORDS = Map.ofEntries(
            Map.entry("string", (c, n) -> c.isString(n)),
            Map.entry("number", (c, n) -> isNumber(c.path(n))),
            Map.entry("name", (c, n) -> c.isName(n)),
            Map.entry("member", (c, n) -> c.isMember(n)),
            Map.entry("call", (c, n) -> c.call(n) != null),
            Map.entry("field", (c, n) -> DeclaredTypes.of(c).isField(c, n)),
            Map.entry("function", (c, n) -> c.isFunction(n)),
            Map.entry("literal", (c, n) -> c.isConstant(n) && !c.isName(n) && !c.isMember(n)),
            Map.entry("constant", (c, n) -> c.isConstant(n)),
            Map.entry("pure", (c, n) -> c.isPure(n)),
            Map.entry("compared", Trait::isComparison));

    /** @throws IllegalArgumentException for a word that is none */
    static Trait of(String word) {
        if (word.startsWith("!")) {
            Trait other = of(word.substring(1));
            return (code, node) -> !other.holds(code, node);
        }
        if (word.startsWith("/")) {
            Pattern pattern = regex(word);
            return (code, node) -> pattern.matcher(code.path(node)).find();
        }
        if (word.startsWith("text /")) {
            Pattern pattern = regex(word.substring(5));
            return (code, node) -> {
                String literal = code.literal(node);
                return literal != null && pattern.matcher(literal).find();
            };
        }
        if (word.startsWith("type /")) {
            Pattern pattern = regex(word.substring(5));
            return (code, node) ->
                    pattern.matcher(DeclaredTypes.of(code).of(code, node)).find();
        }
        Trait known = WORDS.get(word);
        if (known == null) {
            throw new IllegalArgumentException("unknown condition '" + word + "'");
        }
        return known;
    }

    /** @throws IllegalArgumentException when it is too long or no expression of RE2 */
    static Pattern regex(String slashed) {
        if (slashed.length() < 3 || slashed.length() > LONGEST_REGEX || !slashed.endsWith("/")) {
            throw new IllegalArgumentException("an expression stands between slashes and is short");
        }
        try {
            return Pattern.compile(slashed.substring(1, slashed.length() - 1));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("no regular expression: " + e.getMessage(), e);
        }
    }

    private static boolean isNumber(String text) {
        int digit = text.startsWith("-") ? 1 : 0;
        return text.length() > digit && Character.isDigit(text.charAt(digit));
    }

    private static boolean isComparison(Code code, int node) {
        Binary binary = code.binary(node);
        return binary != null && COMPARISONS.contains(binary.operator());
    }
}
