class OpenRedirect {
    Object back(HttpServletRequest request, HttpServletResponse response) throws Exception {
        response.setHeader("Location", request.getHeader("X-Back"));  // expect: code/open-redirect
        response.setStatus(302);
        return null;
    }

    Object next(@RequestParam String next) throws Exception {
        return new RedirectView(next);  // expect: code/open-redirect
    }

    Object nextAgain(@RequestParam String next) throws Exception {
        if (!next.startsWith("/orders/")) next = "/orders/";
        return "redirect:/orders?page=" + 1;  // ok: own site
    }
}
