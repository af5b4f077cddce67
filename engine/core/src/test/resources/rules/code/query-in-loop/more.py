def owners(orders, session):
    owners = []
    for order in orders:
        owners.append(session.execute(select(User).where(User.id == order.owner_id)).scalar())  # expect: code/query-in-loop
    return owners

def totals(order_ids, cursor):
    for order_id in order_ids:
        if order_id:
            cursor.execute("select total from orders where id = %s", (order_id,))  # expect: code/query-in-loop
