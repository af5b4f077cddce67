def f1
  user.update(params[:user])  # expect: code/mass-assignment
end

def f2
  attributes = params.permit!  # expect: code/mass-assignment
end

def f3
  user.update(params.require(:user).permit(:name))  # ok
end

def f4
  user.update(name: params[:name])  # ok
end
