package io.codeguardian.engine.code;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;

/**
 * A call or the creation of an object.
 *
 * @param name the last part of what is called; the type's for a creation
 * @param receiver node before the last dot, or {@link SyntaxTree#NONE}
 * @param target the text before the last dot without blanks, empty when there is none
 * @param creates whether it is {@code new}
 */
public record Call(int node, String name, int receiver, String target, List<Argument> arguments, boolean creates) {
    public Call {
        arguments = List.copyOf(arguments);
    }

    /** The whole path as written: {@code os.path.join}. */
    public String path() {
        return target.isEmpty() ? name : target + '.' + name;
    }

    /** The nth argument without a keyword, or {@link SyntaxTree#NONE}. */
    public int positional(int index) {
        return arguments.size() > index && arguments.get(index).name() == null
                ? arguments.get(index).value()
                : SyntaxTree.NONE;
    }

    public int keyword(String name) {
        for (Argument argument : arguments) {
            if (name.equals(argument.name())) {
                return argument.value();
            }
        }
        return SyntaxTree.NONE;
    }
}
