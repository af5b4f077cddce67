class Tools {
    void run(HttpServletRequest request, String host) throws Exception {
        Runtime.getRuntime().exec("ping -c 1 " + host); // expect: code/command-injection
        Runtime.getRuntime().exec(request.getParameter("cmd")); // expect: code/command-injection
        new ProcessBuilder("sh", "-c", "ls " + host).start(); // expect: code/command-injection
        new ProcessBuilder("ping", "-c", "1", host).start(); // ok: no shell
        Runtime.getRuntime().exec("uptime"); // ok: a constant
        executor.exec("ping " + host); // ok: not the runtime
    }
}
