package io.codeguardian.engine.secret;

import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.Confidence;

/**
 * Where a secret stands; never the value.
 *
 * @param start offset of the value's first character
 * @param end exclusive
 * @param fixture often made for tests
 * @param weak so simple that it may be meant as an example
 */
record SecretMatch(RuleInfo rule, int start, int end, Confidence confidence, boolean fixture, boolean weak) {}
