class Read {
    Object read(HttpServletRequest request, XStream xstream) throws Exception {
        Object a = xstream.fromXML(request.getParameter("xml")); // expect: code/untrusted-deserialization
        Object b = SerializationUtils.deserialize(Base64.getDecoder().decode(request.getParameter("o"))); // expect: code/untrusted-deserialization
        Object c = mapper.readValue(request.getParameter("json"), Order.class); // ok: a fixed type
        return xstream.fromXML("<a/>"); // ok: a constant
    }
}
