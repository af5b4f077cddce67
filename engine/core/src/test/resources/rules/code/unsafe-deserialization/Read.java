import java.io.ObjectInputStream;
class Read {
    Object read(java.io.InputStream in) throws Exception {
        ObjectInputStream stream = new ObjectInputStream(in);
        return stream.readObject(); // expect: code/unsafe-deserialization
    }
    private void readObject(ObjectInputStream in) throws Exception {
        count = (Integer) in.readObject(); // ok: the protocol of a serialisable class
    }
    Object json(String s) { return mapper.readValue(s, Read.class); } // ok: data only
}
class Lambda {
    Object f(Codec codec) { return run(() -> codec.read()); } // ok: another read
    ObjectInputStream in;
    Object g() { return run(() -> in.readObject()); } // expect: code/unsafe-deserialization
}
class External {
    public void readExternal(ObjectInput source) throws Exception {
        name = (String) source.readObject(); // ok: handed the stream
    }
}
