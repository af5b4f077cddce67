def create
  @account = Account.create!(params.to_unsafe_h)  # expect: code/mass-assignment
end

def create_again
  @account = Account.create!(params.expect(account: %i[name email]))  # ok
end
