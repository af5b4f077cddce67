AUTH_ROLE_PUBLIC = "Admin"  # expect: code/permissive-authorization
AUTH_ROLE_ADMIN = "Admin"  # ok
class OrderViews(ModelViewSet):
    permission_classes = [AllowAny]  # expect: code/permissive-authorization

class PaymentViews(ModelViewSet):
    permission_classes = [IsAdminUser]  # ok
