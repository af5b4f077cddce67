package io.codeguardian.engine.dataflow.form;

import java.util.List;
import java.util.Map;

/**
 * A type with its fields and methods.
 *
 * @param supertypes by simple name
 * @param notes annotations as written
 */
public record ClassForm(
        FileForm file,
        int node,
        String name,
        List<String> supertypes,
        String notes,
        Map<String, FieldForm> fields,
        Map<String, List<FunctionForm>> methods) {}
