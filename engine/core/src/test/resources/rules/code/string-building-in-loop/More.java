class StringBuildingInLoop {
    Object csv(int[] values) throws Exception {
        String line = "values";
        for (int i = 0; i < values.length; i++) {
            line += ";" + values[i];  // expect: code/string-building-in-loop
        }
        return line;
    }
}
