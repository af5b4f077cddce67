package io.codeguardian.engine.rule.correctness;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.shape.ShapeBook;
import java.util.List;

/** The rules of this package. */
public final class CorrectnessRules {
    private CorrectnessRules() {}

    public static List<Rule> all() {
        return ShapeBook.with(
                "correctness.yml",
                List.of(
                        new StringIdentity(),
                        new LiteralIdentity(),
                        new NotANumber(),
                        new UnknownTypeof(),
                        new SwallowedError(),
                        new BareExcept(),
                        new ReturnInFinally(),
                        new MutableDefault(),
                        new IgnoredGoError(),
                        new ResourceLeak(),
                        new UnawaitedPromise(),
                        new AsyncCallback(),
                        new IgnoredResult(),
                        new ErrorNotThrown(),
                        new ThreadRun(),
                        new EqualsWithoutHashCode(),
                        new DeferInLoop(),
                        new WaitGroupAdd(),
                        new ModifiedWhileIterated(),
                        new FormatArguments(),
                        new LostCause(),
                        new RedefinedFunction(),
                        new CallbackWithoutReturn(),
                        new MissingComma(),
                        new NilMapWrite(),
                        new WaitOutsideLoop(),
                        new LockNotReleased(),
                        new DoubleCheckedLocking()));
    }
}
