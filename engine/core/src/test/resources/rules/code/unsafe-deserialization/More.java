class UnsafeDeserialization {
    Object session(HttpServletRequest request) throws Exception {
        ObjectInputStream in = new ObjectInputStream(request.getInputStream());  // expect: code/unsafe-deserialization
        return in.readObject();
    }
}
