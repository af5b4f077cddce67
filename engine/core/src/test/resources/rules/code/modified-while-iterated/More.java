class ModifiedWhileIterated {
    Object expire(Map<String, Session> sessions) throws Exception {
        for (String id : sessions.keySet()) {
            if (sessions.get(id).isOld()) {
                sessions.remove(id);  // expect: code/modified-while-iterated
            }
        }
        return sessions;
    }

    Object grow(Set<Node> nodes) throws Exception {
        for (Node node : nodes) {
            nodes.add(node.next());  // expect: code/modified-while-iterated
        }
        return nodes;
    }
}
