class CrossSiteScripting {
    Object search(HttpServletRequest request, HttpServletResponse response) throws Exception {
        StringBuilder page = new StringBuilder("<h1>");
        page.append(request.getHeader("X-Query")).append("</h1>");
        response.getOutputStream().print(page.toString());  // expect: code/cross-site-scripting
        return null;
    }

    Object table(HttpServletRequest request, HttpServletResponse response) throws Exception {
        PrintWriter out = response.getWriter();
        String[] names = request.getParameterValues("name");
        for (String name : names) {
            out.write("<td>" + name + "</td>");  // expect: code/cross-site-scripting
        }
        return null;
    }
}
