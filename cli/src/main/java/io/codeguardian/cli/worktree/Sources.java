package io.codeguardian.cli.worktree;

import io.codeguardian.language.LeftOut;
import io.codeguardian.language.SourceFile;
import java.util.List;
import java.util.function.Consumer;

/** Files to be reviewed, in portions that bound the memory. */
public interface Sources {
    /** Characters of text in a portion. */
    int PORTION = 4 << 20;

    /** How many files may be read at most, known before reading. */
    int candidates();

    /** Gives each portion once. */
    void forEachPortion(Consumer<List<SourceFile>> portion);

    /** What was not read, and why; complete after the last portion. */
    List<LeftOut> leftOut();
}
