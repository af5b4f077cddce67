package io.codeguardian.engine.dataflow.knowledge;

import java.util.List;

/**
 * What is called or read.
 *
 * @param types the names that the owner goes by: its type, supertypes, path
 * @param received whether there is an owner
 */
public record Called(List<String> types, boolean received, String name, boolean creates) {
    boolean is(Signature signature) {
        return signature.creates() == creates && signature.fits(types, received);
    }
}
