class PermissiveCors {
    Object answer(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String origin = request.getHeader("Origin");
        response.setHeader("Access-Control-Allow-Origin", origin);  // expect: code/permissive-cors
        response.setHeader("Access-Control-Allow-Credentials", "true");
        return null;
    }

    Object map(CorsRegistry registry) throws Exception {
        registry.addMapping("/**").allowedOriginPatterns("*").allowCredentials(true);  // expect: code/permissive-cors
        return registry;
    }
}
