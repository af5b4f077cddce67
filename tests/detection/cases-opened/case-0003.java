package com.acme.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

public class StaffDirectory {
    private static final String BASE = "ou=staff,dc=acme,dc=example";

    private final DirContext context;

    public StaffDirectory(DirContext context) {
        this.context = context;
    }

    public List<String> mails(HttpServletRequest request) throws NamingException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(new String[] {"mail"});
        String department = request.getParameter("department");
        List<String> mails = new ArrayList<>();
        String filter = "(&(objectClass=person)(departmentNumber={0}))";
        NamingEnumeration<SearchResult> found = context.search(BASE, filter, new Object[] {department}, controls);
        try {
            while (found.hasMore()) {
                mails.add((String) found.next().getAttributes().get("mail").get());
            }
        } finally {
            found.close();
        }
        return mails;
    }
}
