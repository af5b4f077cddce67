function update(req: Request, res: Response) {
    await prisma.user.update({ where: { id: req.user.id }, data: pick(req.body, ['name']) });  // ok
    await User.findByIdAndUpdate(req.params.id, { $set: req.body });  // expect: code/mass-assignment
}
