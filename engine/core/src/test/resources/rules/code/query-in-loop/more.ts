function load(orders: Order[]) {
    for (let i = 0; i < orders.length; i++) {
        orders[i].owner = await userRepository.findOne({ where: { id: orders[i].ownerId } });  // expect: code/query-in-loop
    }
}
