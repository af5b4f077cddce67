package io.codeguardian.engine.rule;

import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.util.List;

/** A rule about several files together; it reads text, not trees. One instance serves all threads. */
public interface ChangeRule {
    RuleInfo info();

    /** @param files of one analysis, changed ones and context */
    List<Finding> over(List<SourceFile> files);
}
