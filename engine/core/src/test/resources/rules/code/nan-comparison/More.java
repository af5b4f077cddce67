class NanComparison {
    Object missing(float weight) throws Exception {
        if (weight != Float.NaN) return weight;  // expect: code/nan-comparison
        return 0;
    }

    Object any(double[] samples) throws Exception {
        boolean none = Double.NaN == samples[0];  // expect: code/nan-comparison
        return none;
    }

    Object missingAgain(float weight) throws Exception {
        if (!Float.isNaN(weight)) return weight;  // ok
        double unknown = Double.NaN;  // ok: a value
        return unknown;
    }
}
