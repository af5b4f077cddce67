class Security {
    @EnableWebSecurity(debug = true) class Chatty { }  // expect: code/debug-mode
    @EnableWebSecurity class Quiet { }  // ok
    Object configure(Properties settings) throws Exception {
        settings.setProperty("management.endpoints.web.exposure.include", "*");  // expect: code/debug-mode
    }

    Object configureAgain(Properties settings) throws Exception {
        settings.setProperty("management.endpoints.web.exposure.include", "health");  // ok
    }
}
