class Sample {
    void f1(Input in) throws Exception {
        session.setConfig("StrictHostKeyChecking", "no");  // expect: code/host-key-not-checked
    }

    void f2(Input in) throws Exception {
        config.put("StrictHostKeyChecking", "no");  // expect: code/host-key-not-checked
    }

    void f3(Input in) throws Exception {
        ssh.addHostKeyVerifier(new PromiscuousVerifier());  // expect: code/host-key-not-checked
    }

    void f4(Input in) throws Exception {
        session.setConfig("StrictHostKeyChecking", "yes");  // ok
    }

    void f5(Input in) throws Exception {
        ssh.loadKnownHosts();  // ok
    }

    void f6(Input in) throws Exception {
        config.put("PreferredAuthentications", "no");  // ok
    }
}
